import { type ReactNode, startTransition, useEffect, useState } from 'react'

/** How the button was left that stood there before its menu was loaded. */
export interface MenuBegin {
  /** It was pressed: the menu opens as soon as it is there. */
  readonly isPressed: boolean
  readonly autoFocus: boolean
  readonly face: ReactNode
}

interface LaterMenuProps {
  readonly className: string | undefined
  readonly label?: string
  /** What the button shows. */
  readonly face: ReactNode
  /** The button with its menu, loaded on its own. */
  readonly children: (begin: MenuBegin) => ReactNode
}

/**
 * A button whose menu is loaded when somebody comes near it: menus are a third of what a first view would load. Until then
 * a button of the same look takes its place, and forgets neither a press nor the focus.
 */
export function LaterMenu({ className, label, face, children }: LaterMenuProps) {
  const [isNear, setNear] = useState(false)
  const [isPressed, setPressed] = useState(false)
  const [isFocused, setFocused] = useState(false)
  // As a transition: the button stays what it is until the menu is there.
  const comeNear = () => startTransition(() => setNear(true))
  if (isNear) return <>{children({ isPressed, autoFocus: isPressed || isFocused, face })}</>
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      aria-haspopup="true"
      onPointerEnter={comeNear}
      onClick={() => {
        setPressed(true)
        comeNear()
      }}
      onFocus={() => {
        setFocused(true)
        comeNear()
      }}
      onBlur={() => setFocused(false)}
    >
      {face}
    </button>
  )
}

/** Whether the menu is open: from the beginning where it was waited for, yet after its button has the focus to return to. */
export function useBegun({ isPressed }: MenuBegin) {
  const [isOpen, onOpenChange] = useState(false)
  useEffect(() => onOpenChange(isPressed), [isPressed])
  return { isOpen, onOpenChange }
}

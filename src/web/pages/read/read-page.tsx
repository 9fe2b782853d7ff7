import { useLanguage } from '../../language/language.tsx'

export function ReadPage() {
  const { shell } = useLanguage()
  return <h1>{shell.pages.read}</h1>
}

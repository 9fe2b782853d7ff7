import type { Bounds } from '../../model/index.ts'
import type { Entity } from './cast.ts'
import type { FoundMention } from './mention.ts'

/** Somebody who speaks, with the words that say so. */
export interface Speaker {
  readonly entities: readonly Entity[]
  readonly sure: boolean
  readonly bounds: Bounds
  readonly kind: FoundMention['kind']
  /** "The two countries": what a speaker says of them is no speech of theirs. */
  readonly ofCountries: boolean
}

export { BINARY_KINDS, type BinaryKind } from './input/binary-kind.ts'
export { ENCODINGS } from './input/encoding.ts'
export { TEXT_FORMATS, type TextFormat } from './input/format.ts'
export { type ErrorValues, INPUT_ERROR_CODES, InputError, type InputErrorCode } from './input/input-error.ts'
export type { Place } from './input/lines.ts'
export type { ByteStream } from './input/read-bytes.ts'
export {
  DEFAULT_LIMIT_BYTES,
  type Input,
  type InputOptions,
  readFileInput,
  readStreamInput,
} from './input/read-input.ts'
export {
  asEngineError,
  type Database,
  ENGINE_ERROR_CODES,
  EngineError,
  type EngineErrorCode,
  type EngineOptions,
  type EngineStep,
  openEmbedded,
  openExternal,
  openStore,
  STORE_ERROR_CODES,
  StoreError,
  type StoreErrorCode,
  type StoreOptions,
} from './postgres/index.ts'

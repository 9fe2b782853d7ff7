import { storeSuite } from './testing/store-suite.ts'
import { openedStore } from './testing/stores.ts'

storeSuite('PostgreSQL', openedStore)

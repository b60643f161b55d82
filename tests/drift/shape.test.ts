import { proveKind } from './proof.ts'

proveKind('shape')

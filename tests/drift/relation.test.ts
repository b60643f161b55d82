import { proveKind } from './proof.ts'

proveKind('relation')

import type { Drift } from './drift.ts'
import { callbackUrlDrifts } from './table/callback-url.ts'
import { callbackUrlChangeDrifts } from './table/callback-url-change.ts'
import { deviceServerDrifts } from './table/device-server.ts'
import { envelopeDrifts } from './table/envelope.ts'
import { fieldDrifts } from './table/fields.ts'
import { headerDrifts } from './table/headers.ts'
import { installationDrifts } from './table/installation.ts'
import { listDrifts } from './table/lists.ts'
import { notFoundDrifts } from './table/not-found.ts'
import { oauthClientDrifts } from './table/oauth-client.ts'
import { oauthClientReadDrifts } from './table/oauth-client-read.ts'
import { oauthClientUpdateDrifts } from './table/oauth-client-update.ts'
import { pagingDrifts } from './table/paging.ts'
import { partnerDrifts } from './table/partner.ts'
import { refusalDrifts } from './table/refusals.ts'
import { sandboxUserDrifts } from './table/sandbox-user.ts'
import { sessionDrifts } from './table/session.ts'
import { signatureDrifts } from './table/signatures.ts'
import { timeDrifts } from './table/time.ts'
import { tokenDrifts } from './table/token.ts'
import { urlDrifts } from './table/url.ts'
import { userDrifts } from './table/user.ts'

/** Every way in which a bank is made to depart from its documents, one each. */
export const drifts: readonly Drift[] = [
  ...envelopeDrifts,
  ...fieldDrifts,
  ...oauthClientDrifts,
  ...oauthClientReadDrifts,
  ...oauthClientUpdateDrifts,
  ...callbackUrlDrifts,
  ...urlDrifts,
  ...callbackUrlChangeDrifts,
  ...timeDrifts,
  ...listDrifts,
  ...pagingDrifts,
  ...partnerDrifts,
  ...refusalDrifts,
  ...notFoundDrifts,
  ...headerDrifts,
  ...signatureDrifts,
  ...sandboxUserDrifts,
  ...installationDrifts,
  ...deviceServerDrifts,
  ...sessionDrifts,
  ...tokenDrifts,
  ...userDrifts,
]

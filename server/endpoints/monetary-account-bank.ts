import type { ResponseBody } from '../../openapi/operation.ts'
import { pageOf } from '../bank/page.ts'
import type { User } from '../bank/user.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { listResponse } from '../http/envelope.ts'
import { bunqTime } from '../http/time.ts'

type Item = ResponseBody<'List_all_MonetaryAccountBank_for_User'>['Response'][number]

/** Every user has one account, and it is ACTIVE: enough for a client that looks for one before it starts. */
export const list: Endpoint<'List_all_MonetaryAccountBank_for_User'> = ({ user, page, path }) => {
  const owner = user()
  const accounts = [{ id: owner.monetaryAccountId }]
  return listResponse(pageOf(accounts, page), () => present(owner), path, page)
}

function present({ id: userId, monetaryAccountId: id, created }: User): Item {
  const time = bunqTime(created)
  return {
    MonetaryAccountBank: {
      id,
      created: time,
      updated: time,
      currency: 'EUR',
      description: 'bunq account',
      balance: { value: '0.00', currency: 'EUR' },
      status: 'ACTIVE',
      sub_status: 'NONE',
      user_id: userId,
    },
  }
}

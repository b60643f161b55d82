/** Short names for the operations on which the table drifts. */
import type { OperationId } from '../../../openapi/operation.ts'

export const CREATE_CLIENT: OperationId = 'CREATE_OauthClient_for_User'
export const LIST_CLIENTS: OperationId = 'List_all_OauthClient_for_User'
export const READ_CLIENT: OperationId = 'READ_OauthClient_for_User'
export const UPDATE_CLIENT: OperationId = 'UPDATE_OauthClient_for_User'

export const CREATE_CALLBACK: OperationId = 'CREATE_CallbackUrl_for_User_OauthClient'
export const LIST_CALLBACKS: OperationId = 'List_all_CallbackUrl_for_User_OauthClient'
export const READ_CALLBACK: OperationId = 'READ_CallbackUrl_for_User_OauthClient'
export const UPDATE_CALLBACK: OperationId = 'UPDATE_CallbackUrl_for_User_OauthClient'
export const DELETE_CALLBACK: OperationId = 'DELETE_CallbackUrl_for_User_OauthClient'

/** The operations of one OAuth client and its callback URLs. */
export const OF_ONE_CLIENT: readonly OperationId[] = [
  READ_CLIENT,
  UPDATE_CLIENT,
  CREATE_CALLBACK,
  LIST_CALLBACKS,
  READ_CALLBACK,
  UPDATE_CALLBACK,
  DELETE_CALLBACK,
]

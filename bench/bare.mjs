// What everything is measured against: the same two routes in bare Hono, with a constant answer.
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'

const client = {
  id: 789,
  status: 'ACTIVE',
  display_name: null,
  client_id: 'client_abc123def456',
  secret: 'secret_xyz789uvw012',
  callback_url: [],
}
const app = new Hono()
app.get('/v1/user/:user_id/oauth-client/:client_id', (c) => c.json({ Response: [{ OauthClient: client }] }))
app.post('/v1/user/:user_id/oauth-client', async (c) => {
  await c.req.json()
  return c.json({ Response: [{ Id: { id: 789 } }] })
})
const server = createAdaptorServer({ fetch: app.fetch })
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))

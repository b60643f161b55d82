/**
 * `npm run bench [-- --rounds N] [--seconds N] [--without-rivals]`: every figure as a ratio to bare Hono or to RSA alone,
 * taken in the same run on the same machine. Touches 127.0.0.1 only, and ends by itself.
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { capacity } from './capacity.ts'
import { coldStart } from './cold-start.ts'
import { bare, mock, output, script } from './program.ts'
import { rivals } from './rivals.ts'
import { signed } from './signed.ts'
import { throughput } from './throughput.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    'without-rivals': { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds)
const seconds = Number(values.seconds)
const others = values['without-rivals'] ? [] : await rivals()
const commands = [bare, mock(), ...others.map(({ command }) => command)]
const names = ['bare Hono', 'bunq-mock', ...others.map(({ name }) => name)]

say(
  `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}; medians of ${rounds} rounds of ${seconds} s`,
)

heading('Cold start: process spawn to first answer')
const starts = await coldStart(commands, rounds * 3)
for (const [index, name] of names.entries()) row(name, ms(starts[index]), times(starts[index], starts[0]))

heading('In process: createMock() to first answer')
const banks = (await output(script('in-process.mjs'))) as { median: number; all: number }
row('median of 1,000 banks', ms(banks.median))
row('1,000 banks one after another', ms(banks.all))

heading('Requests a second at 32 connections, unsigned')
const served = await throughput(commands, rounds, seconds)
for (const method of ['get', 'post'] as const) {
  for (const [index, name] of names.entries()) {
    const { perSecond, p99 } = served[index]?.[method] ?? { perSecond: Number.NaN, p99: Number.NaN }
    row(
      `${method.toUpperCase()} ${name}`,
      count(perSecond),
      times(perSecond, served[0]?.[method].perSecond),
      `p99 ${p99} ms`,
    )
  }
}

heading('Requests a second at 32 connections, signed')
const { served: reads, rsa } = await signed(rounds, seconds)
row('RSA-2048 alone, thread pool', count(rsa))
row('GET bunq-mock', count(reads.perSecond), times(reads.perSecond, rsa), `p99 ${reads.p99} ms`)

heading('OAuth clients in memory')
const sizes = await capacity([0, 10, 100_000, 1_000_000], Math.min(rounds, 3), seconds)
const [, few] = sizes
for (const { clients, perClient, process, get } of sizes) {
  const mb = `${Math.round(process / 1e6)} MB process`
  if (clients === 0) row('0 clients', mb)
  else
    row(
      `${count(clients)} clients`,
      mb,
      `${Math.round(perClient)} bytes each`,
      `GET ${times(get.perSecond, few?.get.perSecond)}`,
    )
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

function heading(text: string): void {
  say(`\n${text}`)
}

function row(name: string, ...figures: string[]): void {
  say(`  ${name.padEnd(32)}${figures.map((figure) => figure.padStart(16)).join('')}`)
}

function ms(value = Number.NaN): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en')
}

function times(value = Number.NaN, base = Number.NaN): string {
  return `${(value / base).toFixed(2)}×`
}

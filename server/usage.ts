import { environmentName, settings } from './settings.ts'

/** What `--help` prints. */
export function usage(): string {
  const rows = [
    ...Object.entries(settings).map(([name, setting]) => [
      `--${name}${setting.value === undefined ? '' : ` ${setting.value}`}`,
      setting.help + (setting.default === undefined ? '' : ` (${setting.default})`),
    ]),
    ['--help', 'print this and end'],
    ['--version', 'print the version and end'],
  ]
  const width = Math.max(...rows.map(([flag = '']) => flag.length)) + 2
  return [
    "bunq-mock: a local mock of bunq's OAuth-client API",
    '',
    'Usage: bunq-mock [options]',
    '       bunq-mock exec [options] -- COMMAND…',
    '',
    "exec runs a command for which a mock of its own, on a free port, is bunq's sandbox. It refuses bunq's production.",
    '',
    ...rows.map(([flag = '', help]) => `  ${flag.padEnd(width)}${help}`),
    '',
    `Each is an environment variable too: ${environmentName('port')}, ${environmentName('rate-limit')}, …`,
    '',
  ].join('\n')
}

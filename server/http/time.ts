/** bunq's time: `YYYY-MM-DD hh:mm:ss.ssssss`, UTC. Takes microseconds since 1970. (Chapter 1 and every sample show it so.) */
export function bunqTime(microseconds: number): string {
  const iso = new Date(Math.floor(microseconds / 1000)).toISOString()
  const fraction = String(microseconds % 1_000_000).padStart(6, '0')
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)}.${fraction}`
}

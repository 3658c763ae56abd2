/** What well-known hosts are called by those who use them; by the last two labels, so that nobody borrows a name. */
const NAMES: Readonly<Record<string, string>> = {
  'youtube.com': 'YouTube',
  'youtube-nocookie.com': 'YouTube',
  'youtu.be': 'YouTube',
  'vimeo.com': 'Vimeo',
  'tiktok.com': 'TikTok',
  'twitch.tv': 'Twitch',
  'dailymotion.com': 'Dailymotion',
  'facebook.com': 'Facebook',
  'instagram.com': 'Instagram',
  'line.me': 'LINE',
  'twitter.com': 'X',
  'x.com': 'X',
  'spotify.com': 'Spotify',
  'soundcloud.com': 'SoundCloud',
  'google.com': 'Google',
  'openstreetmap.org': 'OpenStreetMap',
}
const VIDEO = /^(YouTube|Vimeo|TikTok|Twitch|Dailymotion)$/

/** The name of the service behind an address, else its host without `www.`. */
export function siteName(host: string, path = ''): string {
  const domain = host.split('.').slice(-2).join('.')
  if (domain === 'google.com' && path.startsWith('/maps')) return 'Google Maps'
  return NAMES[domain] ?? host.replace(/^www\./, '')
}

/** Whether what waits is a video, as far as one can tell. */
export function isVideo(element: Element, host: string): boolean {
  return element.tagName === 'VIDEO' || VIDEO.test(siteName(host))
}

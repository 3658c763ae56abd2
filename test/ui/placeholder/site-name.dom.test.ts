import { expect, test } from 'vitest'
import { isVideo, siteName } from '../../../src/ui/placeholder/site-name.ts'

test.each([
  ['www.youtube-nocookie.com', '/embed/x', 'YouTube'],
  ['youtu.be', '/x', 'YouTube'],
  ['www.google.com', '/maps/embed', 'Google Maps'],
  ['www.google.com', '/recaptcha', 'Google'],
  ['player.vimeo.com', '/video/1', 'Vimeo'],
  ['www.shop.example', '/map', 'shop.example'],
  // Nobody borrows the name of another.
  ['youtube.com.tracker.example', '/', 'youtube.com.tracker.example'],
  ['notyoutube.com', '/', 'notyoutube.com'],
])('what waits at %s%s is called %s', (host, path, name) => {
  expect(siteName(host, path)).toBe(name)
})

test.each([
  ['iframe', 'www.youtube.com', true],
  ['video', 'shop.example', true],
  ['iframe', 'www.google.com', false],
  ['div', 'www.facebook.com', false],
])('a %s of %s is a video: %s', (name, host, expected) => {
  expect(isVideo(document.createElement(name), host)).toBe(expected)
})

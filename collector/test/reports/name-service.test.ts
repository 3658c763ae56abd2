import { expect, it } from 'vitest'
import { createServiceNames } from '../../src/reports/name-service.ts'

const nameOf = createServiceNames()

it.each([
  ['a host of its own', 'www.googleadservices.com', 'google-ads'],
  ['a host with several services', 'www.googletagmanager.com', 'google-tag-manager'],
  ['a host below one', 'shop.bf.dynatrace.com', 'dynatrace'],
  ['a host that nobody has catalogued', 'nobody-knows.example', null],
  ['what stands in the page', 'inline', null],
  ['all other hosts', '(other)', null],
])('%s: %s is %s', (_, host, service) => {
  expect(nameOf(host)).toBe(service)
})

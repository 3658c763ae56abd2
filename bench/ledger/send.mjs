// A sender that costs little beside what it measures: one request at a time over each socket, written in one piece.
import { connect } from 'node:net'

/** The bytes of a POST of these receipts: one, or an array. */
export function aRequest(bodies) {
  const text = bodies.length === 1 ? bodies[0] : `[${bodies.join()}]`
  const head = `POST /v1/receipts HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n`
  return Buffer.from(head + text)
}

/** One socket; `post` is resolved once its answer is whole, and rejects where that is not 201. */
export async function openSocket(url) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').setNoDelay()
  await new Promise((done, fail) => socket.once('connect', done).once('error', fail))
  let heard = ''
  let waiting
  socket.on('error', (error) => waiting?.fail(error))
  socket.on('data', (bytes) => {
    heard += bytes.toString('latin1')
    const end = heard.indexOf('\r\n\r\n')
    if (end < 0) return
    const [, length] = /content-length: (\d+)/i.exec(heard) ?? []
    const isWhole = length ? heard.length >= end + 4 + Number(length) : heard.endsWith('0\r\n\r\n')
    if (!isWhole) return
    const { done, fail } = waiting
    const answer = heard
    heard = ''
    if (answer.startsWith('HTTP/1.1 201')) done()
    else fail(new Error(answer.slice(0, 300)))
  })
  return {
    post: (request) =>
      new Promise((done, fail) => {
        waiting = { done, fail }
        socket.write(request)
      }),
    close: () => socket.destroy(),
  }
}

/** Sends all requests as fast as so many connections take them; the milliseconds of each, and the seconds of all. */
export async function sendAll(url, requests, connections) {
  const sockets = await Promise.all(Array.from({ length: connections }, () => openSocket(url)))
  const times = []
  let next = 0
  const began = performance.now()
  await Promise.all(
    sockets.map(async ({ post }) => {
      while (next < requests.length) {
        const request = requests[next++]
        const sent = performance.now()
        await post(request)
        times.push(performance.now() - sent)
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  sockets.forEach(({ close }) => close())
  return { times, seconds }
}

/** Sends at a fixed rate, whatever the answers take: times count from when a request was due. */
export async function sendAtRate(url, requests, { connections, rate }) {
  const sockets = await Promise.all(Array.from({ length: connections }, () => openSocket(url)))
  const times = []
  let next = 0
  const began = performance.now()
  await Promise.all(
    sockets.map(async ({ post }) => {
      while (next < requests.length) {
        const at = next++
        const due = began + (1000 * at) / rate
        const early = due - performance.now()
        if (early > 0) await new Promise((done) => setTimeout(done, early))
        await post(requests[at])
        times.push(performance.now() - due)
      }
    }),
  )
  sockets.forEach(({ close }) => close())
  return times
}

export function percentile(times, part) {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
}

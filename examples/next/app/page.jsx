import { cookies } from 'next/headers'
import { readConsent } from 'yinyom/server'

/** Rendered on the server, which knows the answer from the second request on. */
export default async function Home() {
  const consent = readConsent((await cookies()).toString())
  return (
    <main>
      <h1>Yinyom กับ Next.js</h1>
      <p id="status">{consent.status}</p>
      <p id="analytics">{consent.allows('analytics') ? 'นับผู้เข้าชม' : 'ไม่นับผู้เข้าชม'}</p>
    </main>
  )
}

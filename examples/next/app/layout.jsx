import Link from 'next/link'
import { Consent } from './consent.jsx'

export const metadata = { title: 'Yinyom กับ Next.js' }

export default function Layout({ children }) {
  return (
    <html lang="th">
      <body>
        <nav>
          <Link href="/">หน้าแรก</Link> <Link href="/about">เกี่ยวกับเรา</Link>
        </nav>
        {children}
        <Consent />
      </body>
    </html>
  )
}

import { useState } from 'react'
import { ConsentProvider, useAllowed } from './consent.jsx'

export function App() {
  const [mounted, setMounted] = useState(true)
  return (
    <main>
      <h1>Yinyom กับ React</h1>
      <button type="button" id="mount" onClick={() => setMounted(!mounted)}>
        {mounted ? 'ถอดออก' : 'ใส่กลับ'}
      </button>
      {mounted && (
        <ConsentProvider>
          <Statistics />
          {/* Waits for consent like any marked script, wherever a component renders it. */}
          <script type="text/plain" data-category="analytics" data-src="/visits.js" />
        </ConsentProvider>
      )}
    </main>
  )
}

function Statistics() {
  return <p id="analytics">{useAllowed('analytics') ? 'นับผู้เข้าชม' : 'ไม่นับผู้เข้าชม'}</p>
}

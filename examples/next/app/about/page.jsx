export default function About() {
  return (
    <main>
      <h1>เกี่ยวกับเรา</h1>
      {/* Waits for consent, also where the router brings this page. */}
      <script type="text/plain" data-category="analytics" data-src="/visits.js" />
    </main>
  )
}

document.cookie = `reads_seen=${Date.now().toString(36)}; Path=/; SameSite=Lax`
;(window.demoLog ??= []).push('reads.js')

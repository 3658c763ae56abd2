;(window.demoLog ??= []).push('visits.js')

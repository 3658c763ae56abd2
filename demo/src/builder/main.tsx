import { h, render } from 'preact'
import { App } from './App.tsx'
import { wordsIn } from './words.ts'

const language = document.documentElement.lang === 'en' ? 'en' : 'th'
render(<App words={wordsIn(language)} language={language} />, document.getElementById('builder')!)

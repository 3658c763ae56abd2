/** What a shell or a file system of any kind may take for something else. */
const ODD = /["'`$\\/:*?<>|!%&;(){}[\]#^~\p{Cc}\p{Cf}]/gu

/** Name for the draft of a file, as the command line gives it: `ประกาศ.docx` → `ประกาศ.draft.json`. */
export function draftName(name: string): string {
  const stem = name.replace(/\.[^.]*$/, '').replace(ODD, '_')
  return `${stem.trim() || 'notice'}.draft.json`
}

/** The two commands to go on with. `day` is the first day in force as ISO has it; Thais write years of their own era. */
export function commands(name: string, day: string, language: 'th' | 'en'): readonly [check: string, publish: string] {
  const draft = draftName(name)
  const file = /\s/.test(draft) ? `"${draft}"` : draft
  const effective = language === 'th' ? day.replace(/^\d+/, (year) => String(Number(year) + 543)) : day
  return [`yinyom notice check ${file}`, `yinyom notice publish ${file} --version 1.0.0 --effective ${effective}`]
}

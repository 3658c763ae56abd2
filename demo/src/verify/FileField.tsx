import { h } from 'preact'

export interface FileFieldProps {
  readonly id: string
  readonly heading: string
  readonly hint: string
  readonly choose: string
  /** What became of the last file. */
  readonly said: string
  readonly many?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** A button that takes files. They are read here and sent nowhere. */
export function FileField({ id, heading, hint, choose, said, many = false, onFiles }: FileFieldProps) {
  return (
    <section class="box" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      <p class="small quiet" id={`${id}-hint`}>
        {hint}
      </p>
      <label class="button plain verify-file">
        <span>{choose}</span>
        <input
          type="file"
          id={id}
          aria-describedby={`${id}-hint`}
          multiple={many}
          accept=".json,application/json"
          onChange={(event) => {
            onFiles([...(event.currentTarget.files ?? [])])
            event.currentTarget.value = ''
          }}
        />
      </label>
      <output class="verify-said" htmlFor={id}>
        {said}
      </output>
    </section>
  )
}

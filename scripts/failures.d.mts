export type Failure = { readonly name: string; readonly error: string }

export declare const firstLines: (text: string) => string

export declare const unitFailures: (
  report: {
    readonly testResults: readonly {
      readonly name: string
      readonly status: string
      readonly message?: string
      readonly assertionResults: readonly {
        readonly status: string
        readonly fullName: string
        readonly failureMessages: readonly string[]
      }[]
    }[]
  },
  root?: string,
) => readonly Failure[]

export declare const browserFailures: (report: {
  readonly suites: readonly object[]
  readonly errors?: readonly { readonly message?: string }[]
}) => readonly Failure[]

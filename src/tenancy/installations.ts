/** A Slack workspace that installed the app by itself, with what lets us in there. */
export interface Installation {
  workspace: string
  /** User id of the bot in that workspace. */
  bot: string
  /** Secret: encrypted at rest, never in a log. */
  token: string
  scopes: string[]
  installedAt: Date
}

export interface Installations {
  /** A new one takes the place of the old. */
  save(installation: Installation): Promise<void>
  of(workspace: string): Promise<Installation | null>
  /**
   * Forgets a workspace: its token, and who its accounts are. What was to be sent there is given up.
   * @param before an installation that is younger stays: the news was late
   * @returns false: there was none, or it is younger
   */
  remove(workspace: string, before: Date): Promise<boolean>
}

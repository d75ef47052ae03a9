/** What Teams takes, with where it says so. */
export const LIMITS = {
  /**
   * Bytes of one message: about 100 KB, with 80 KB advised.
   * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages
   */
  message: 80_000,
  /** Bytes kept free of the card for the activity around it (addresses, ids, summary). */
  envelope: 8_000,
  /** UTF-16 units of one text on a card: nobody reads more in a chat, and one text must not eat the message. */
  text: 4_000,
}

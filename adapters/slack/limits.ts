/** What Slack takes, with where it says so. */
export const LIMITS = {
  /** https://docs.slack.dev/reference/block-kit/blocks */
  blocks: 50,
  /** https://docs.slack.dev/reference/block-kit/blocks/header-block */
  header: 150,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
  text: 3000,
  /** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
  button: 75,
  buttonValue: 2000,
  url: 3000,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
  option: 75,
  optionValue: 150,
  /** https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
  options: 100,
  placeholder: 150,
  /** https://docs.slack.dev/reference/block-kit/blocks: block_id and action_id */
  id: 255,
  /** https://docs.slack.dev/reference/views/modal-views */
  modalTitle: 24,
  label: 2000,
  metadata: 3000,
  /** Characters of the blocks of one message: nobody reads more in a chat, and it keeps far below what Slack refuses. */
  message: 30_000,
  /** A line for notifications and screen readers. */
  fallback: 300,
}

/** Shows an Adaptive Card with Microsoft's renderer; all colours and sizes are variables of card.css. */
const { AdaptiveCard, HostConfig, OpenUrlAction, SubmitAction } = globalThis.AdaptiveCards

// No text is markdown: a card means the same here as its plain text says.
AdaptiveCard.onProcessMarkdown = () => {}

const tint = name => ({ default: `var(--card-${name})`, subtle: `var(--card-${name})` })
const style = name => ({
  backgroundColor: `var(--card-${name}-back)`,
  borderColor: `var(--card-${name}-line)`,
  foregroundColors: {
    default: { default: `var(--card-${name}-text)`, subtle: `var(--card-${name}-subtle)` },
    attention: tint('error'),
    accent: tint('accent'),
  },
})
const fontSizes = { small: 13, default: 15, medium: 16, large: 19, extraLarge: 22 }

// The renderer asks for both kinds of font.
const font = { fontFamily: 'inherit', fontSizes, fontWeights: { lighter: 400, default: 400, bolder: 650 } }

const hostConfig = new HostConfig({
  fontTypes: { default: font, monospace: font },
  lineHeights: { small: 18, default: 22, medium: 23, large: 26, extraLarge: 28 },
  spacing: { small: 6, default: 10, medium: 16, large: 20, extraLarge: 28, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  containerStyles: {
    default: style('default'),
    emphasis: style('emphasis'),
    attention: style('attention'),
    warning: style('warning'),
  },
  textBlock: { headingLevel: 3 },
  actions: { maxActions: 6, buttonSpacing: 0, spacing: 'default', allowTitleToWrap: true, actionAlignment: 'left' },
  inputs: {
    label: {
      requiredInputs: { weight: 'bolder', suffix: ' ' },
      optionalInputs: { weight: 'bolder' },
      inputSpacing: 'small',
    },
    errorMessage: { color: 'attention', weight: 'bolder' },
  },
})

/** The card as an element; `onPress` hears what a button or list sends: { action, value, key }. */
export function cardElement(json, onPress) {
  const card = new AdaptiveCard()
  card.hostConfig = hostConfig
  card.parse(json)
  card.onExecuteAction = action => {
    // a phone opens in its own program, not in an empty tab
    if (action instanceof OpenUrlAction)
      open(action.url, action.url.startsWith('tel:') ? '_self' : '_blank', 'noopener')
    if (action instanceof SubmitAction) onPress(pressed(action.data))
  }
  const element = card.render()
  element.removeAttribute('tabindex')
  // The renderer repeats an input's name as an id, and two cards may use the same name.
  for (const input of element.querySelectorAll('[id^="choice-"]')) input.removeAttribute('id')
  return element
}

const pressed = ({ action, value, key, list, ...inputs }) => ({ action, value: list ? inputs[list] : value, key })

/** Texts on the page whose colour is too near to what is behind them (WCAG 2.2, 1.4.3). Evaluated in the page. */
;(() => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  const rgba = color => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data]
  }
  const light = color =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
      const part = color[i] / 255
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    }, 0)
  const behind = element => {
    for (let one = element; one; one = one.parentElement) {
      const color = rgba(getComputedStyle(one).backgroundColor)
      if (color[3] === 255) return color
    }
    return rgba('Canvas')
  }
  const texts = [...document.querySelectorAll('body *')].filter(
    one => one.checkVisibility() && [...one.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim()),
  )
  return texts
    .map(one => {
      const pair = [light(rgba(getComputedStyle(one).color)), light(behind(one))].sort((a, b) => b - a)
      return { ratio: (pair[0] + 0.05) / (pair[1] + 0.05), text: one.textContent.trim() }
    })
    .filter(({ ratio }) => ratio < 4.5)
    .map(({ ratio, text }) => `${ratio.toFixed(2)} ${text}`)
})()

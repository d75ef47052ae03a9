const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost']

/** Whether an address is on this machine. */
export const isHere = (url: string): boolean => LOOPBACK.includes(URL.parse(url)?.hostname ?? '')

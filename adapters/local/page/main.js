import { Failed, get, listen } from './api.js'
import { h, remembered } from './dom.js'
import { Seat } from './seat.js'
import texts from './texts.js'

const at = id => document.getElementById(id)
const seats = []

/** Opens the workspace: the seats, their conversations, and an ear for what comes in. */
async function start() {
  const { municipality, seats: people, sample } = await get('/workspace')
  at('municipality').textContent = municipality?.name ?? ''
  at('sample').textContent = sample ?? ''
  at('sample').hidden = !sample
  for (const person of people) seats.push(new Seat(person, countUnread))
  at('tabs').append(...seats.map(seat => seat.tab))
  at('main').replaceChildren(
    ...(seats.length > 0 ? seats.map(seat => seat.panel) : [h('p', { className: 'start' }, texts.noSeats)]),
  )
  await reload()
  for (const seat of seats) seat.tab.addEventListener('click', () => sitDown(seat))
  at('tabs').addEventListener('keydown', moveBetweenTabs)
  document.addEventListener('visibilitychange', () => document.hidden || current()?.look())
  sitDown(seats.find(seat => seat.id === remembered.get('seat')) ?? seats[0])
  at('retry').addEventListener('click', listen(hear, roomsChanged, back, gone))
}

const current = () => seats.find(seat => !seat.panel.hidden)
const reload = () => Promise.all(seats.map(seat => seat.load()))

function sitDown(chosen) {
  if (!chosen) return
  remembered.set('seat', chosen.id)
  for (const seat of seats) seat.active = seat === chosen
}

const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

function moveBetweenTabs(event) {
  const step = STEPS[event.key]
  if (!step) return
  event.preventDefault()
  const next = seats[(seats.indexOf(current()) + step + seats.length) % seats.length]
  sitDown(next)
  next.tab.focus()
}

function countUnread() {
  const unread = seats.reduce((sum, seat) => sum + seat.unread, 0)
  document.title = unread > 0 ? `(${unread}) ${texts.title}` : texts.title
}

function hear(message) {
  const seat = seats.find(one => one.id === message.seat)
  if (seat?.show(message)) seat.conversation.scrollTo(message.key)
  if (!seat) for (const one of seats) one.hearRoom(message)
}

/** One after the other: each asks the server what there is now, and an older answer never comes last. */
let looking = Promise.resolve()
function look(again) {
  looking = looking.then(again).catch(ignoreGone)
}

const roomsChanged = () => look(() => Promise.all(seats.map(seat => seat.loadRooms())))

function gone() {
  at('gone').hidden = false
}

/** After a break, what happened meanwhile is read again. */
function back() {
  at('gone').hidden = true
  look(reload)
}

function ignoreGone(error) {
  if (!(error instanceof Failed)) throw error
}

start().catch(error => {
  ignoreGone(error)
  at('start').replaceChildren(
    `${error.message} `,
    h('button', { type: 'button', onclick: () => location.reload() }, texts.retry),
  )
})

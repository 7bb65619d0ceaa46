/** Room for choices beside or above the figures; on a phone the figures come first. Asked once: what is open is not closed by a turn of the screen. */
export const isRoomy = window.matchMedia('(min-width: 768px)').matches

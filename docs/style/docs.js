// The choice of colours, and a menu that is folded away where there is no room for it.
const themes = document.querySelector('#theme')
themes.value = document.documentElement.dataset.theme ?? 'auto'
themes.addEventListener('change', () => {
  if (themes.value === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = themes.value
  try {
    localStorage.setItem('godton-theme', themes.value)
  } catch {
    // Not remembered, then.
  }
})
const narrow = matchMedia('(max-width: 56rem)')
const fold = () => {
  document.querySelector('.menu').open = !narrow.matches
}
narrow.addEventListener('change', fold)
fold()

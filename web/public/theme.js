// Sets the chosen theme before the first paint; a module would run after it, and the CSP allows no inline script.
try {
  const theme = localStorage.getItem('hearback.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the page follows the system.
}

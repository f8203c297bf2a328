(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem('3f+1:v1:' + root.dataset.base + ':theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // forbidden
  }
})();

// Before the first paint: the colours the reader chose, so that a dark page never flashes light.
(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem('3f+1:v1:' + root.dataset.base + ':theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // storage is forbidden: the system's colours it is
  }
})();

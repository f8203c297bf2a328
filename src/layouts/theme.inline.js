(function () {
  var root = document.documentElement;
  // what a link asks for is shown at once, not after something else: see book.css
  var asks =
    /[?&](s|map|seed|delivered|loss|messengers|numbers|arrive|draws|lost|numbered|three|two|plan|number|step|n|m|f|order|session|message|signature|link|attempt)=/;
  if (asks.test(location.search)) root.dataset.linked = '';
  try {
    var theme = localStorage.getItem('3f+1:v1:' + root.dataset.base + ':theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // forbidden
  }
})();

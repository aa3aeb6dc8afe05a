// For browsers that cannot read the page's own code: in the oldest words of the language, by itself.
setTimeout(function () {
  var root = document.getElementById('root');
  var note = document.getElementById('not-opened');
  if (root && note && !root.firstChild) note.removeAttribute('hidden');
}, 10000);

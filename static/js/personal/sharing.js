// The button with which somebody lets others read what they wrote.
export function mayShare({ version }) {
  document.getElementById("sharing").hidden = false;
  document.getElementById("share").elements.version.value = version;
}

// Nobody shares less than what stands on their screen.
export function saveBeforeSharing(saved) {
  const share = document.getElementById("share");
  share.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (await saved()) share.submit();
  });
}

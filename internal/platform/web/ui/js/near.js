/**
 * Offers to show what is near first, where the browser can tell where it is. The
 * place is rounded to about a hundred metres and stands in the address alone.
 */
export function near(element) {
  if (!("geolocation" in navigator) || !window.isSecureContext) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "function-link";
  button.textContent = element.dataset.near;
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  button.addEventListener("click", () => {
    said.textContent = "";
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const address = new URL(location.href);
        address.searchParams.set("sted", coords.latitude.toFixed(3) + "," + coords.longitude.toFixed(3));
        address.searchParams.delete("side");
        location.assign(address);
      },
      () => { said.textContent = " " + element.dataset.nearFails; },
      { timeout: 10000, maximumAge: 600000 },
    );
  });
  element.append(button, said);
}

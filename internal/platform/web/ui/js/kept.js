// What has been written but not reached the server, on this device: by document
// and account, so that nobody finds what another has written.

export class Kept {
  constructor(address, account) {
    this.name = "tovholder:" + account + ":" + address;
  }

  read() {
    try {
      return JSON.parse(window.localStorage.getItem(this.name)) ?? {};
    } catch {
      return {}; // no storage, or not ours
    }
  }

  write(entries) {
    try {
      if (Object.keys(entries).length === 0) window.localStorage.removeItem(this.name);
      else window.localStorage.setItem(this.name, JSON.stringify(entries));
    } catch {
      // no room: what is written still stands on the page
    }
  }

  all() {
    return Object.entries(this.read());
  }

  put(key, entry) {
    this.write({ ...this.read(), [key]: entry });
  }

  drop(key) {
    const { [key]: _, ...others } = this.read();
    this.write(others);
  }

  /** The hand of the page that could not send. */
  hand() {
    return this.all()[0]?.[1].hand;
  }
}

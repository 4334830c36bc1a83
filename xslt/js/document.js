// What a script adds to the pages of documents: notes that open at their markers by a click or a tap, citations of
// passages that are copied in one click, and words about signs where no pointer rests.
"use strict";

(() => {
  const { ready, all } = malin;

  // Notes. Without script a marker is a link to its note, and the note shows at the pointer or the keyboard's place.
  const notes = () => {
    let open = null;

    const close = (back) => {
      if (!open) return;
      open.note.classList.remove("open");
      open.marker.setAttribute("aria-expanded", "false");
      if (back) open.marker.focus();
      open = null;
    };

    const toggle = (marker, note) => {
      const same = open && open.marker === marker;
      close(false);
      if (same) return;
      note.classList.add("open");
      marker.setAttribute("aria-expanded", "true");
      open = { marker, note };
    };

    all("a[role=doc-noteref]", (marker) => {
      const note = marker.closest(".noteref").nextElementSibling;
      if (!note || !note.classList.contains("popover")) return;
      marker.setAttribute("aria-expanded", "false");
      marker.addEventListener("click", (event) => {
        const inline = document.getElementById("inline");
        if (event.ctrlKey || event.metaKey || event.shiftKey || (inline && inline.checked)) return;
        event.preventDefault();
        toggle(marker, note);
      });
      note.querySelectorAll(".to-note").forEach((at) => at.addEventListener("click", () => close(false)));
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      close(true);
      document.documentElement.classList.add("quiet");
    });
    document.addEventListener("mouseover", (event) => {
      if (!event.target.closest(".noteref, .popover")) document.documentElement.classList.remove("quiet");
    });
    document.addEventListener("click", (event) => {
      if (open && !open.note.contains(event.target) && !open.marker.contains(event.target)) close(false);
    });
  };

  // Citations.
  const parts = { s: "session", i: "item", b: "block", sp: "speech", p: "statement", n: "note" };

  // s1.i3.p2 is session 1, item 3, statement 2.
  const locator = (id) => {
    const path = id.slice(id.indexOf(".") + 1).split(".").map((part) => /^([a-z]+)(\w*)$/.exec(part));
    return path.every((part) => part && parts[part[1]])
      ? path.map((part) => parts[part[1]] + " " + part[2]).join(", ")
      : id;
  };

  // The address of this page: the one that the edition states, else where it was read, if that was a server.
  const address = () => {
    const stated = document.querySelector("link[rel=canonical]");
    if (stated) return stated.href;
    return location.protocol.startsWith("http") ? location.origin + location.pathname : "";
  };

  const kept = new Map();
  const original = (at) => {
    if (!kept.has(at)) kept.set(at, at.textContent);
    return kept.get(at);
  };

  const bibtex = (text, place, url) => {
    const noted = place ? text.replace(/(note = \{[^}]*)\}/, "$1, " + place + "}") : text;
    if (!url) return noted;
    return / url = /.test(noted)
      ? noted.replace(/( url = )\{[^}]*\}/, "$1{" + url + "}")
      : noted.replace(/\n\}$/, ",\n  url = {" + url + "}\n}");
  };

  const csl = (text, place, url) => {
    const item = JSON.parse(text)[0];
    if (place) item.section = place;
    if (url) item.URL = url;
    return JSON.stringify([item], null, 2);
  };

  // Citations of a passage, or of the whole document.
  const cite = (id) => {
    const place = id ? locator(id) : "";
    const base = address();
    const url = base && id ? base + "#" + id : base;
    all(".cite .locator", (at) => { at.textContent = place && ", " + place; });
    all(".cite .url", (at) => { at.textContent = url && at.dataset.joint + url; });
    const write = (name, of) => {
      const at = document.querySelector("[id='cite." + name + "'] pre");
      if (at) at.textContent = of(original(at), place, url);
    };
    write("bibtex", bibtex);
    write("csl-json", csl);
  };

  // Where the browser gives no clipboard, the words are marked and copied as a reader would do it.
  const byHand = (text) => {
    const at = document.createElement("textarea");
    at.value = text;
    document.body.append(at);
    at.select();
    document.execCommand("copy");
    at.remove();
  };

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      byHand(text);
    }
    all(".copied", (at) => {
      at.textContent = at.dataset.words;
      setTimeout(() => { at.textContent = ""; }, 4000);
    });
  };

  // The words of a citation: lines count in formats for programs only.
  const words = (id) => {
    const at = document.getElementById(id);
    const lines = at.querySelector("pre");
    return lines ? lines.textContent : at.textContent.replace(/\s+/g, " ").trim();
  };

  // The small menu at a passage: one button a style.
  const menu = (anchor) => {
    all(".passage-menu", (at) => at.remove());
    const id = decodeURIComponent(anchor.hash.slice(1));
    cite(id);
    const box = document.createElement("span");
    box.className = "passage-menu";
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", anchor.getAttribute("aria-label"));
    const button = (name, text) => {
      const at = document.createElement("button");
      at.type = "button";
      at.textContent = name;
      at.addEventListener("click", () => copy(text()));
      box.append(at);
    };
    all(".cite button.copy", (at) => button(at.closest("div").querySelector("dt").textContent, () => words(at.dataset.copy)));
    const url = address();
    button("#" + id.slice(id.indexOf(".") + 1), () => (url ? url + "#" + id : location.href.split("#")[0] + "#" + id));
    const status = document.createElement("span");
    status.className = "copied";
    status.setAttribute("role", "status");
    status.dataset.words = document.querySelector(".cite .copied").dataset.words;
    box.append(status);
    anchor.after(box);
  };

  const citing = () => {
    all(".cite button.copy", (at) => {
      at.hidden = false;
      at.addEventListener("click", () => copy(words(at.dataset.copy)));
    });
    all("a.anchor", (at) => at.addEventListener("click", () => menu(at)));
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") all(".passage-menu", (at) => at.remove());
    });
    document.addEventListener("click", (event) => {
      if (!event.target.closest(".passage-menu, a.anchor")) all(".passage-menu", (at) => at.remove());
    });
    const passage = () => {
      const id = decodeURIComponent(location.hash.slice(1));
      cite(id && document.querySelector(`a.anchor[href="#${CSS.escape(id)}"], a.anchor[href="#${id}"]`) ? id : "");
    };
    addEventListener("hashchange", passage);
    passage();
  };

  // What a sign means, for fingers: the words at the pointer, at the foot of the screen.
  const signs = () => {
    const tip = document.createElement("p");
    tip.className = "tip";
    tip.setAttribute("role", "status");
    document.body.append(tip);
    document.addEventListener("click", (event) => {
      const at = event.target.closest(".transcript [title]");
      tip.textContent = at && !event.target.closest("a, button") ? at.title : "";
    });
  };

  // The names of columns, which each cell carries where columns become rows.
  const columns = () => document.addEventListener("malin:language", () => {
    for (const name of ["reading", "diplomatic", "source"]) {
      all(".cell." + name + "-page", (at) => { at.dataset.name = malin.word("column." + name); });
    }
  });

  ready(() => {
    document.documentElement.classList.add("script");
    columns();
    notes();
    citing();
    signs();
  });
})();

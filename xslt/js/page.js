// What a script adds to every page: the language of the interface, light or dark, what the reader chose last.
// Nothing here is needed to read, and a page asks for nothing but files of the edition.
"use strict";

const malin = (() => {
  const root = document.documentElement;
  const home = root.dataset.home || "";
  const own = root.lang;
  const tables = {};

  // What the reader chose; from a folder some browsers keep nothing, and then nothing is kept.
  const choices = {
    get(name) {
      try { return localStorage.getItem("malin." + name); } catch { return null; }
    },
    set(name, value) {
      try { localStorage.setItem("malin." + name, value); } catch { /* not kept */ }
    },
  };

  // Runs when the page is there.
  const ready = (run) =>
    document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", run) : run();

  const all = (selector, run) => document.querySelectorAll(selector).forEach(run);

  const filled = (words, value) => (value === undefined ? words : words.replace("{}", value));

  // The words of a key in the language that is shown; the page's own where that language is not loaded.
  const word = (key, value) => filled((tables[root.lang] || {})[key] || "", value);

  // Several phrases: by their keys; = is what is the same in every language.
  const phrases = (keys, now) => {
    const old = now.split(" · ");
    return keys.split("|").map((phrase, i) => {
      const at = phrase.indexOf("=");
      if (at < 0) return word(phrase);
      return at === 0 ? old[i] : word(phrase.slice(0, at), phrase.slice(at + 1));
    }).join(" · ");
  };

  const show = (language) => {
    root.lang = language;
    all("[data-l]", (at) => {
      if (at.tagName === "TITLE") {
        at.textContent = at.textContent.replace(/^[^·]*/, word(at.dataset.l) + " ");
      } else {
        at.lang = language;
        at.textContent = word(at.dataset.l, at.dataset.v);
      }
    });
    for (const name of ["title", "aria-label", "placeholder", "data-words"]) {
      all("[data-l-" + name + "]", (at) => at.setAttribute(name, phrases(at.getAttribute("data-l-" + name), at.getAttribute(name))));
    }
    all("time[data-day]", (at) => {
      at.lang = language;
      at.textContent = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(at.dateTime));
    });
    all("[data-language]", (at) => at.setAttribute("aria-pressed", String(at.dataset.language === language)));
    document.dispatchEvent(new CustomEvent("malin:language"));
  };

  const load = (language) => {
    if (tables[language]) {
      show(language);
      return;
    }
    const script = document.createElement("script");
    script.src = home + "js/words." + language + ".js";
    script.onload = () => show(language);
    document.head.append(script);
  };

  const scheme = (name) => {
    if (name) root.dataset.scheme = name;
    else delete root.dataset.scheme;
  };

  // The scheme that is seen now, whoever chose it.
  const seen = () =>
    root.dataset.scheme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

  // A box that is checked stays checked on the next page.
  const remember = (box) => {
    const kept = choices.get(box.id);
    if (kept !== null) box.checked = kept === "on";
    box.addEventListener("change", () => choices.set(box.id, box.checked ? "on" : "off"));
  };

  scheme(choices.get("scheme"));

  ready(() => {
    all(".settings", (at) => { at.hidden = false; });
    all("[data-language]", (at) => at.addEventListener("click", () => {
      choices.set("language", at.dataset.language);
      load(at.dataset.language);
    }));
    all("button.scheme", (at) => at.addEventListener("click", () => {
      const next = seen() === "dark" ? "light" : "dark";
      choices.set("scheme", next);
      scheme(next);
    }));
    all("input[type=checkbox][data-kept]", remember);
    const language = choices.get("language");
    if (language && language !== own && document.querySelector(`[data-language="${language}"]`)) load(language);
  });

  return {
    ready,
    all,
    word,
    choices,
    // Called by js/words.LANGUAGE.js.
    words(language, table) {
      tables[language] = table;
    },
  };
})();

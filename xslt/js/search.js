// The search page. The query stands in the page's address, so that a search can be cited, kept and sent.
"use strict";

(() => {
  const { tables, spelling, query, hits } = malin;
  const { element, say } = hits;
  const PAGE = 20;
  const names = ["q", "speaker", "person", "document", "from", "to", "in", "sort"];

  const given = () => Object.fromEntries(new URLSearchParams(location.search));
  const status = () => document.querySelector(".found");
  const place = () => document.querySelector(".hits");

  // The address of a search, without what is left empty.
  const address = (of) => {
    const kept = Object.entries(of).filter(([key, value]) => value && !(key === "page" && value < 2));
    return "search.html?" + new URLSearchParams(kept).toString();
  };

  const link = (of, ...content) => element("a", { href: address(of) }, ...content);

  // Similar words

  // How many letters are to be changed, left out, put in or exchanged with their neighbours; more than most does not count.
  const distance = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (none, k) => k);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let k = 1; k <= b.length; k++) {
        row[k] = Math.min(row[k - 1] + 1, last[k] + 1, last[k - 1] + (a[i - 1] === b[k - 1] ? 0 : 1));
        if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1]) row[k] = Math.min(row[k], before[k - 2] + 1);
      }
      if (Math.min(...row) > most) return most + 1;
      before = last;
      last = row;
    }
    return last[b.length];
  };

  // Words of the edition that begin with the same letter, and names that are spelled alike.
  const similar = async ({ word, plain }) => {
    const most = plain.length > 4 ? 2 : 1;
    const found = new Map();
    const add = (form, steps) => { if (steps <= most) found.set(form, Math.min(steps, found.get(form) ?? most)); };
    for (const [form] of await tables.beginning("words", plain.slice(0, 1))) add(form, distance(plain, form, most));
    for (const key of spelling.keys(word)) {
      for (const [other, forms] of await tables.beginning("names", key.slice(0, 1))) {
        const steps = distance(key, other, most);
        if (steps <= most) forms.split(",").forEach((form) => add(form, steps));
      }
    }
    const counts = new Map(await Promise.all([...found.keys()].map(async (form) => [form, Number(await tables.get("words", form)) || 0])));
    return [...found].sort(([a, x], [b, y]) => x - y || counts.get(b) - counts.get(a) || (a < b ? -1 : 1)).slice(0, 5).map(([form]) => form);
  };

  const nothing = async (result, of) => {
    const lines = result.unknown.map((name) => element("p", {}, say("search.no-person", name)));
    const short = result.missing.filter((term) => term.prefix && term.words.at(-1).plain.length < 2);
    short.forEach((term) => lines.push(element("p", {}, say("search.short", term.shown))));
    const words = result.missing.flatMap((term) => term.words.filter((word, i) => term.forms[i].size === 0));
    for (const word of words) {
      const forms = await similar(word);
      if (forms.length === 0) continue;
      const items = forms.map((form) => element("li", {}, link({ ...of, q: of.q.replace(word.word, () => form), page: "" }, form)));
      lines.push(element("p", { class: "similar" }, say("search.similar")), element("ul", { class: "similar" }, ...items));
    }
    if (result.query.groups.length > 1 && result.missing.length < result.query.groups.flat().length) {
      const any = result.query.groups.flat().map((term) => term.shown).join(" OR ");
      lines.push(element("p", {}, link({ ...of, ...result.query.fields, q: any, page: "" }, say("search.any"))));
    }
    return lines;
  };

  // Pages

  const pages = (count, page, of) => {
    if (count <= PAGE) return [];
    const last = Math.ceil(count / PAGE);
    const nav = element("nav", { class: "paging" }, say("search.page", page + " / " + last));
    const name = nav.firstChild;
    name.id = "page-of";
    nav.setAttribute("aria-labelledby", name.id);
    if (page > 1) nav.prepend(link({ ...of, page: page - 1 }, say("search.previous")));
    if (page < last) nav.append(link({ ...of, page: page + 1 }, say("search.next")));
    return [nav];
  };

  const answer = async (of) => {
    const result = await query.run(of.q || "", of);
    if (!result.asked) return;
    const groups = hits.grouped(result);
    if (groups.length === 0) {
      status().replaceChildren(say("search.none"));
      place().replaceChildren(...await nothing(result, of));
      return;
    }
    const last = Math.ceil(result.hits.length / PAGE);
    const page = Math.min(last, Math.max(1, Number.parseInt(of.page, 10) || 1));
    const terms = result.query.groups.flat();
    place().replaceChildren(...await hits.show(groups, terms, (page - 1) * PAGE, page * PAGE), ...pages(result.hits.length, page, of));
    status().replaceChildren(say("search.passages", String(result.hits.length)), " · ", say("search.in-documents", String(groups.length)));
  };

  const run = async () => {
    const of = given();
    if (!names.some((name) => name !== "sort" && name !== "in" && of[name])) return;
    status().replaceChildren(say("search.working"));
    try {
      await tables.open();
      await answer(of);
    } catch (failure) {
      status().replaceChildren(say("search.failed", failure.message));
    }
    document.documentElement.dataset.searched = "";
  };

  // Names to choose from, once somebody wants to write one.
  const offer = async () => {
    const list = document.getElementById("who");
    if (list.options.length) return;
    await tables.open();
    const people = await tables.people();
    list.replaceChildren(...people.map((person) => element("option", { value: person.name })));
  };

  malin.ready(() => {
    const form = document.querySelector("form.search");
    const of = given();
    names.forEach((name) => { if (of[name]) form.elements[name].value = of[name]; });
    form.hidden = false;
    document.querySelector(".help").hidden = false;
    if (names.slice(1).some((name) => of[name])) form.querySelector("details").open = true;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      location.assign(address(Object.fromEntries(new FormData(form))));
    });
    for (const name of ["speaker", "person"]) form.elements[name].addEventListener("focus", () => offer().catch(() => {}), { once: true });
    run();
  });
})();

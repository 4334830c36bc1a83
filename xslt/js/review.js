// Lets an editor answer open decisions on the page: what is chosen becomes annotations for tei/decisions.xml.
// The page itself changes nothing; the fragment is copied or saved, and put into the file.
"use strict";

(() => {
  const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  const note = (type, words, more = "") => (words || type === "words" ? "\n    <note type=\"" + type + "\"" + more + ">" + escaped(words) + "</note>" : "");

  // Identifiers that no earlier answer has: the time at which the page was opened, and a count.
  const run = Date.now().toString(36);

  const annotation = (question, motivation, count, by, date) => {
    const facts = question.dataset;
    const reading = question.querySelector(".reading");
    const person = motivation === "editing" && reading ? reading.value.trim() : "";
    const remark = question.querySelector(".remark").value.trim();
    const day = date ? "<date when=\"" + date + "\">" + date + "</date>" : "";
    const said = day + (day && remark ? ": " : "") + escaped(remark);
    return "   <annotation xml:id=\"decisions." + run + "-" + count + "\" target=\"" + escaped(facts.document) + ".xml\" motivation=\"" + motivation +
      "\" ana=\"ed:rule." + facts.rule + "\" cert=\"high\">" +
      "\n    <respStmt><resp>answered</resp><persName>" + escaped(by) + "</persName></respStmt>" +
      (said ? "\n    <note type=\"answer\">" + said + "</note>" : "") +
      (person ? "\n    <note type=\"reading\"><persName ref=\"per:" + escaped(person) + "\">" + escaped(person) + "</persName></note>" : "") +
      note("before", facts.before) + note("words", facts.words, " n=\"" + facts.occurrence + "\"") + note("after", facts.after) +
      "\n   </annotation>\n";
  };

  malin.ready(() => {
    const field = (id) => document.getElementById(id);
    const questions = Array.from(document.querySelectorAll(".question"));
    if (!questions.length) return;
    document.querySelectorAll(".answers, .by-document").forEach((part) => { part.hidden = false; });
    questions.forEach((question) => {
      const verdict = field("verdict").content.cloneNode(true);
      verdict.querySelectorAll("input[type=radio]").forEach((choice) => { choice.name = question.id; });
      if (!("namesPerson" in question.dataset)) verdict.querySelector(".who").remove();
      question.append(verdict);
    });

    const write = () => {
      const by = field("by").value.trim();
      const chosen = questions
        .map((question) => [question, question.querySelector(".verdict input[type=radio]:checked").value])
        .filter(([, motivation]) => motivation);
      field("fragment").textContent = by ? chosen.map(([question, motivation], i) => annotation(question, motivation, i + 1, by, field("date").value)).join("") : "";
    };
    document.querySelector("main").addEventListener("input", write);
    document.querySelector("main").addEventListener("change", write);

    field("document").addEventListener("change", () => {
      const wanted = field("document").value;
      questions.forEach((question) => { question.hidden = wanted !== "" && question.dataset.document !== wanted; });
    });

    const said = (button) => { field("said").textContent = button.textContent + " ✓"; };
    field("copy").addEventListener("click", () => {
      navigator.clipboard.writeText(field("fragment").textContent).then(() => said(field("copy")), () => {
        const range = document.createRange();
        range.selectNodeContents(field("fragment"));
        getSelection().removeAllRanges();
        getSelection().addRange(range);
      });
    });
    field("save").addEventListener("click", () => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([field("fragment").textContent], { type: "application/xml" }));
      link.download = "answers.xml";
      link.click();
      URL.revokeObjectURL(link.href);
      said(field("save"));
    });
  });
})();

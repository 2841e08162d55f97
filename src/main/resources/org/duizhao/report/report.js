(() => {
  const element = (name, props = {}, ...children) => {
    const made = Object.assign(document.createElement(name), props);
    made.append(...children);
    return made;
  };
  // Written last, but read and reached by the keyboard first.
  document.body.prepend(document.querySelector("header"));
  const form = document.getElementById("filter");
  const findings = [...document.querySelectorAll("li[data-rule]")].filter(
    (li) => !li.closest(".suppressed"));
  const folded = [...document.querySelectorAll("details.suppressed")];
  const rows = [...document.querySelectorAll("tr.findings")];
  const marks = [...document.querySelectorAll("mark")];
  const links = [...document.querySelectorAll("mark a")];
  const status = element("output");

  const box = (text, checked, data) => {
    const input = element("input", { type: "checkbox", checked });
    Object.assign(input.dataset, data);
    return element("label", {}, input, ` ${text}`);
  };
  const tally = (key) => {
    const counts = new Map();
    findings.forEach((li) => counts.set(li.dataset[key], (counts.get(li.dataset[key]) || 0) + 1));
    return [...counts].sort((a, b) => b[1] - a[1]);
  };
  const boxes = (key, name) => {
    const group = element("fieldset", {}, element("legend", { textContent: name }));
    tally(key).forEach(([value, count]) =>
      group.append(box(`${value} (${count})`, true, { key, value })));
    return group;
  };
  const all = (group, checked) =>
    element("button", {
      type: "button",
      textContent: checked ? "all" : "none",
      onclick: () => {
        group.querySelectorAll("input").forEach((input) => (input.checked = checked));
        update();
      },
    });

  const severities = boxes("severity", "Severity");
  const rules = boxes("rule", "Rule");
  const view = element("fieldset", {}, element("legend", { textContent: "Show" }));
  view.append(box("only rows with findings", false, { view: "only" }));
  if (folded.length > 0) {
    const count = document.querySelectorAll(".suppressed li").length;
    view.append(box(`suppressed (${count})`, false, { view: "suppressed" }));
  }
  view.append(status, element("span", { className: "keys" },
    element("kbd", { textContent: "n" }), " next, ", element("kbd", { textContent: "p" }), " previous"));
  rules.append(all(rules, true), all(rules, false));
  form.append(severities, rules, view);

  const isOn = (name) => form.querySelector(`[data-view=${name}]`)?.checked ?? false;
  const update = () => {
    const off = new Set([...form.querySelectorAll("[data-key]:not(:checked)")].map(
      ({ dataset }) => `${dataset.key} ${dataset.value}`));
    let shown = 0;
    const hidden = new Set();
    findings.forEach((li) => {
      const isOff = off.has(`severity ${li.dataset.severity}`) || off.has(`rule ${li.dataset.rule}`);
      li.classList.toggle("off", isOff);
      if (isOff) hidden.add(li.id);
      else shown++;
    });
    rows.forEach((row) => {
      const hasFolded = row.querySelector(".suppressed") !== null;
      const isTold = row.querySelector("ol > li:not(.off):not(.suppressed li)") !== null;
      const hit = isTold || (hasFolded && isOn("suppressed"));
      row.classList.toggle("off", !isTold && !hasFolded);
      row.classList.toggle("hit", hit);
      row.previousElementSibling.classList.toggle("hit", hit);
      
    });
    marks.forEach((mark) => mark.classList.toggle(
      "unmarked", mark.dataset.findings.split(" ").every((id) => hidden.has(id))));
    links.forEach((a) => a.parentElement.classList.toggle("off", hidden.has(a.hash.slice(1))));
    document.body.classList.toggle("only", isOn("only"));
    status.textContent = `${shown} of ${findings.length} shown`;
  };
  form.addEventListener("change", ({ target }) => {
    if (target.dataset.view === "suppressed") {
      folded.forEach((details) => (details.open = target.checked));
    }
    update();
  });
  form.addEventListener("submit", (event) => event.preventDefault());

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = element("textarea", { value: text });
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  };
  document.querySelectorAll("code.id").forEach((code) => {
    const id = code.textContent;
    const button = element("button", {
      type: "button", className: "id", textContent: id, title: `Copy the id, for duizhao ignore ${id}`,
    });
    button.dataset.id = id;
    code.replaceWith(button);
  });
  document.addEventListener("click", async ({ target }) => {
    if (!target.matches?.("button.id")) return;
    const id = target.dataset.id;
    await copy(id);
    target.focus();
    target.textContent = "copied";
    setTimeout(() => (target.textContent = id), 1200);
  });

  findings.forEach((li) => (li.tabIndex = -1));
  let current = null;
  document.addEventListener("focusin", ({ target }) => {
    current = target.closest("li[data-rule]") ?? current;
  });
  document.addEventListener("keydown", (event) => {
    const step = { n: 1, p: -1 }[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
    const visible = findings.filter((li) => !li.classList.contains("off"));
    if (visible.length === 0) return;
    const at = visible.indexOf(current);
    const next = at < 0 ? (step > 0 ? 0 : visible.length - 1) : at + step;
    const li = visible[Math.min(Math.max(next, 0), visible.length - 1)];
    li.focus({ preventScroll: true });
    li.scrollIntoView({ block: "center" });
  });

  form.hidden = findings.length + folded.length === 0;
  update();
})();

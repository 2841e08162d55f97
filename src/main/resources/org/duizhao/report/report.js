(() => {
  const form = document.getElementById("filter");
  const findings = [...document.querySelectorAll("li[data-rule]")];
  const tally = (key) => {
    const counts = new Map();
    findings.forEach((li) => counts.set(li.dataset[key], (counts.get(li.dataset[key]) || 0) + 1));
    return [...counts].sort((a, b) => b[1] - a[1]);
  };
  for (const key of ["severity", "rule"]) {
    const group = document.createElement("fieldset");
    form.append(group);
    for (const [value, count] of tally(key)) {
      const label = document.createElement("label");
      const box = document.createElement("input");
      box.type = "checkbox";
      box.checked = true;
      box.dataset.key = key;
      box.dataset.value = value;
      label.append(box, ` ${value} (${count})`);
      group.append(label);
    }
  }
  form.addEventListener("change", () => {
    const off = [...form.querySelectorAll("input:not(:checked)")].map((box) => box.dataset);
    findings.forEach((li) =>
      li.classList.toggle("off", off.some(({ key, value }) => li.dataset[key] === value)));
  });
  form.hidden = findings.length === 0;
})();

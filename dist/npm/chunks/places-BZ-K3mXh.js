//# allFunctionsCalledOnLoad
var a="[data-yinyom-notice]:not([data-yinyom-open])";export{a as t};
//# allFunctionsCalledOnLoad
export{t as words}from"./settings-en-DNPV9_vt.js";
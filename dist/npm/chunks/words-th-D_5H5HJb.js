//# allFunctionsCalledOnLoad
export{t as words}from"./settings-th-C4g2gUz7.js";
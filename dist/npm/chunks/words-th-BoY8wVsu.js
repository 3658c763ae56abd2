//# allFunctionsCalledOnLoad
export{t as words}from"./settings-th-BlPY6f66.js";
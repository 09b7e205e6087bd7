/**
 */
package io.adit.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Python Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A function of a Python script over the inputs; the first one passes where it fails.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.PythonStep#getScript <em>Script</em>}</li>
 *   <li>{@link io.adit.model.PythonStep#getFunction <em>Function</em>}</li>
 *   <li>{@link io.adit.model.PythonStep#getBatchRows <em>Batch Rows</em>}</li>
 *   <li>{@link io.adit.model.PythonStep#getWaitSeconds <em>Wait Seconds</em>}</li>
 *   <li>{@link io.adit.model.PythonStep#getTimeoutSeconds <em>Timeout Seconds</em>}</li>
 *   <li>{@link io.adit.model.PythonStep#getMemoryMegabytes <em>Memory Megabytes</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getPythonStep()
 * @model
 * @generated
 */
public interface PythonStep extends Derivation {
	/**
	 * Returns the value of the '<em><b>Script</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File in the folder steps of the server, for example strain.py; an administrator puts it there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Script</em>' attribute.
	 * @see #setScript(String)
	 * @see io.adit.model.AditPackage#getPythonStep_Script()
	 * @model required="true"
	 * @generated
	 */
	String getScript();

	/**
	 * Sets the value of the '{@link io.adit.model.PythonStep#getScript <em>Script</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Script</em>' attribute.
	 * @see #getScript()
	 * @generated
	 */
	void setScript(String value);

	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Function in it that makes the values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see #setFunction(String)
	 * @see io.adit.model.AditPackage#getPythonStep_Function()
	 * @model required="true"
	 * @generated
	 */
	String getFunction();

	/**
	 * Sets the value of the '{@link io.adit.model.PythonStep#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(String value);

	/**
	 * Returns the value of the '<em><b>Batch Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most rows that it gets at once, 1 to 65536; empty: 4096.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Batch Rows</em>' attribute.
	 * @see #setBatchRows(Integer)
	 * @see io.adit.model.AditPackage#getPythonStep_BatchRows()
	 * @model
	 * @generated
	 */
	Integer getBatchRows();

	/**
	 * Sets the value of the '{@link io.adit.model.PythonStep#getBatchRows <em>Batch Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Batch Rows</em>' attribute.
	 * @see #getBatchRows()
	 * @generated
	 */
	void setBatchRows(Integer value);

	/**
	 * Returns the value of the '<em><b>Wait Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long rows may wait for a full batch, in seconds; empty: 0.2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wait Seconds</em>' attribute.
	 * @see #setWaitSeconds(Double)
	 * @see io.adit.model.AditPackage#getPythonStep_WaitSeconds()
	 * @model
	 * @generated
	 */
	Double getWaitSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.PythonStep#getWaitSeconds <em>Wait Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wait Seconds</em>' attribute.
	 * @see #getWaitSeconds()
	 * @generated
	 */
	void setWaitSeconds(Double value);

	/**
	 * Returns the value of the '<em><b>Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it may take for a batch, 0.1 to 300 s; empty: 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timeout Seconds</em>' attribute.
	 * @see #setTimeoutSeconds(Double)
	 * @see io.adit.model.AditPackage#getPythonStep_TimeoutSeconds()
	 * @model
	 * @generated
	 */
	Double getTimeoutSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.PythonStep#getTimeoutSeconds <em>Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timeout Seconds</em>' attribute.
	 * @see #getTimeoutSeconds()
	 * @generated
	 */
	void setTimeoutSeconds(Double value);

	/**
	 * Returns the value of the '<em><b>Memory Megabytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much memory its process may have, in megabytes, 64 to 65536; empty: 1024.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory Megabytes</em>' attribute.
	 * @see #setMemoryMegabytes(Integer)
	 * @see io.adit.model.AditPackage#getPythonStep_MemoryMegabytes()
	 * @model
	 * @generated
	 */
	Integer getMemoryMegabytes();

	/**
	 * Sets the value of the '{@link io.adit.model.PythonStep#getMemoryMegabytes <em>Memory Megabytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Megabytes</em>' attribute.
	 * @see #getMemoryMegabytes()
	 * @generated
	 */
	void setMemoryMegabytes(Integer value);

} // PythonStep

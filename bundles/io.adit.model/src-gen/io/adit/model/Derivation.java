/**
 */
package io.adit.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Derivation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the samples of a channel come from the clean samples of others.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.Derivation#getInputs <em>Inputs</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getDerivation()
 * @model abstract="true"
 * @generated
 */
public interface Derivation extends EObject {
	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.DerivationInput}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The channels that it is made of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getDerivation_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<DerivationInput> getInputs();

} // Derivation
